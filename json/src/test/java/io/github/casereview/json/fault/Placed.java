package io.github.casereview.json.fault;

import io.github.casereview.json.issue.Place;

/** Something with a place in the printed text. */
class Placed {
    boolean planted;
    int offset;
    Place place = Place.of("");
}
