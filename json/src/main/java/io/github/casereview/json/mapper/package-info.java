/** Reviews as part of an application's own JSON: a Jackson module that is as strict as the reader. */
@NullMarked
package io.github.casereview.json.mapper;

import org.jspecify.annotations.NullMarked;
