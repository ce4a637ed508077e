package org.setu.shared;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class that holds nothing of anybody's: made once on each node, used by all threads. A dependent bean would be made anew, with
 * everything that it asks for, for each page; a normal scope would want a second constructor.
 */
@Stereotype
@Singleton
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MadeOnce {}
