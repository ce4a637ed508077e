package org.setu.web;

import jakarta.enterprise.context.Dependent;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A body that is no JSON, or not of the shape that was asked for, is the sender's mistake and not ours: 400, not 500. */
@Provider
@Dependent
public class JsonBodies implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (JsonbException notReadable) {
            throw new BadRequestException(notReadable);
        }
    }
}
