package org.waymark.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A {@link WaymarkTest} with a program and a database of its own, made for this class and ended after it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@WaymarkTest
@TestPropertySource(properties = "waymark.test.pristine=true")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
public @interface PristineWaymarkTest {}
