/**
 * The types of the model as JSON has them, found by convention. Internal to this library: reader, writer, schema and
 * rules all look through it, so that none of them can know a property that another does not.
 */
@NullMarked
package io.github.casereview.json.shape;

import org.jspecify.annotations.NullMarked;
