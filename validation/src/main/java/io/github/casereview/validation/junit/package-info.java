/**
 * Tests over folders of review files, for JUnit Jupiter; its API must be on the class path.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> reviews() {
 *     return ReviewFileTests.in(Path.of("src/test/resources/reviews"));
 * }
 * }</pre>
 *
 * <p>Start at {@link io.github.casereview.validation.junit.ReviewFileTests}.
 */
@NullMarked
package io.github.casereview.validation.junit;

import org.jspecify.annotations.NullMarked;
