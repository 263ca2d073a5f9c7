/** JSON that an application's parser has read already. Internal: use {@link io.github.casereview.json.ReviewModule}. */
@NullMarked
package io.github.casereview.json.token;

import org.jspecify.annotations.NullMarked;
