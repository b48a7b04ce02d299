package org.waymark.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.waymark.testing.WaymarkTest;

/** A slow test in a browser, against the demonstration that all tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WaymarkTest
@Tag("slow")
@interface JourneyTest {}
