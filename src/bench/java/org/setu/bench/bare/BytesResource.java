package org.setu.bench.bare;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers with a page that was laid down before, so that compressing it costs what compressing the true page costs. */
@Path("/bytes/{n}")
public class BytesResource {
    private static final Map<Integer, byte[]> PAGES = new ConcurrentHashMap<>();

    @PUT
    @Consumes("text/html")
    public void keep(@PathParam("n") int n, byte[] page) {
        PAGES.put(n, page);
    }

    @GET
    public Response page(@PathParam("n") int n) {
        byte[] page = PAGES.get(n);
        if (page == null) {
            throw new NotFoundException();
        }
        return Response.ok(page, "text/html;charset=UTF-8").build();
    }
}
