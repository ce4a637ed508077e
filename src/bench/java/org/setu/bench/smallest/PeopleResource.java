package org.setu.bench.smallest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/people")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container fills it
public class PeopleResource {
    @Inject
    private People people;

    @GET
    public String count() {
        return String.valueOf(people.count());
    }
}
