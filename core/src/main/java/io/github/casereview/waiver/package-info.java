/**
 * What was decided about issues that stand: a document of its own, beside the reviews. Start at {@link
 * io.github.casereview.waiver.Waivers}.
 *
 * <pre>{@code
 * Waiver waiver = Waiver.builder().code("DOCUMENT_UNDATED").review("invented-board/child-a")
 *         .reason("The leaflet bears no date.").decidedBy("business manager").build();
 * Waivers waivers = Waivers.builder().addWaiver(waiver).build();
 * }</pre>
 */
@NullMarked
package io.github.casereview.waiver;

import org.jspecify.annotations.NullMarked;
