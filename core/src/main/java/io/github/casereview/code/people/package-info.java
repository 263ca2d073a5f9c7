/**
 * Open code lists of people, bodies and places. Start at {@link io.github.casereview.code.people.Sector}.
 *
 * <pre>{@code
 * Sector.PRIMARY_CARE.getCode();              // primary-care
 * CodeList.of(RelationshipKind.class).find("mother");
 * }</pre>
 *
 * <p>API; codes are added, not removed.
 */
@NullMarked
package io.github.casereview.code.people;

import org.jspecify.annotations.NullMarked;
