/**
 * What a code is, how long it holds and the list it is from. Closed lists ({@link
 * io.github.casereview.code.ClosedCode}) stand beside the types that they serve; the open ones stand in the packages
 * below and in {@code CodeLists}.
 *
 * <pre>{@code
 * CodeList placements = CodeList.of(PlacementType.class);
 * placements.find("H5", LocalDate.of(2020, 1, 1)); // semi-independent accommodation
 * placements.find("H5");                           // supported accommodation: the code changed its meaning
 * }</pre>
 *
 * <p>API; {@link io.github.casereview.code.OpenCode} is open to enums of your own.
 */
@NullMarked
package io.github.casereview.code;

import org.jspecify.annotations.NullMarked;
