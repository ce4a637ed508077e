package org.setu.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that Setu serves, static files too, is a resource below the root. */
@ApplicationPath("/")
public class SetuApplication extends Application {}
