package org.waymark.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole program: a demo unit on a random port, on a real database, with a {@link TestClock}.
 *
 * <p>All classes with this annotation share one program and one database, because starting them is what costs. So each
 * test makes its own people, with addresses of their own ({@link Invented}), and expects others' rows to be there. Adding
 * {@code @Import}, {@code @TestPropertySource} or a mock makes a second program: use {@link PristineWaymarkTest} where
 * nothing else will do.
 *
 * <p>Due work doesn't run by itself here: a test moves the clock and runs the {@code DueWork} that it is about.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestEnvironment.class)
@Import(TestEnvironment.Time.class)
@ExtendWith(TestEnvironment.ClockAtStart.class)
public @interface WaymarkTest {}
