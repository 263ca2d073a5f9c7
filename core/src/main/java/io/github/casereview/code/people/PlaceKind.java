package io.github.casereview.code.people;

import io.github.casereview.code.OpenCode;
import io.github.casereview.code.OpenList;

/** What kind of place it is. */
@OpenList(name = "place-kind", title = "What kind of place it is")
public enum PlaceKind implements OpenCode {
    HOME("home"),
    FAMILY_HOME("family home"),
    HOME_OF_OTHER("home of someone else"),
    FOSTER_HOME("foster home"),
    CHILDRENS_HOME("children's home"),
    SECURE_HOME("secure children's home"),
    SUPPORTED_ACCOMMODATION("supported accommodation"),
    TEMPORARY_ACCOMMODATION("temporary accommodation"),
    HOSTEL("hostel"),
    REFUGE("refuge"),
    CARAVAN_SITE("caravan site"),
    HOTEL("hotel"),
    SCHOOL("school"),
    NURSERY("nursery"),
    COLLEGE("college"),
    ALTERNATIVE_PROVISION("alternative provision"),
    HOSPITAL("hospital"),
    HOSPICE("hospice"),
    GP_PRACTICE("general practice"),
    CLINIC("clinic"),
    YOUTH_CENTRE("youth centre"),
    COMMUNITY_CENTRE("community centre"),
    LEISURE_VENUE("leisure venue"),
    PLACE_OF_WORSHIP("place of worship"),
    WORKPLACE("workplace"),
    SHOP("shop"),
    PARK("park"),
    STREET("street"),
    COUNTRYSIDE("countryside"),
    OPEN_WATER("open water"),
    VEHICLE("vehicle"),
    PUBLIC_TRANSPORT("public transport"),
    POLICE_STATION("police station"),
    PRISON("prison"),
    COURT("court"),
    COUNCIL_OFFICES("council offices"),
    ONLINE("online");

    private final String label;

    PlaceKind(String label) {
        this.label = label;
    }

    @Override
    public String getLabel() {
        return label;
    }
}
