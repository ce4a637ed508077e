package org.setu.bench.smallest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/")
public class SmallestApplication extends Application {}
