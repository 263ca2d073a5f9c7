/**
 * Makes the committed schemas from the types, and proves them equal to the reader. Start at
 * {@link io.github.casereview.json.schema.SchemaGenerator}.
 */
package io.github.casereview.json.schema;
