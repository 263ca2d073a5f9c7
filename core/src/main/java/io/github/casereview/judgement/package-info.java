/** What was said, judged, decided and answered. */
@NullMarked
package io.github.casereview.judgement;

import org.jspecify.annotations.NullMarked;
