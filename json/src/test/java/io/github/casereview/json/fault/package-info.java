/**
 * Valid documents in which faults of structure are planted at known places.
 *
 * <pre>{@code
 * Document document = Document.of(review, seed);
 * document.plant(12);
 * document.text();      // with twelve faults
 * document.expected();  // the twelve issues, in document order
 * }</pre>
 */
@NullMarked
package io.github.casereview.json.fault;

import org.jspecify.annotations.NullMarked;
