package io.github.casereview.chronology;

import io.github.casereview.code.ClosedCode;

/** What sort of event something is. */
public enum EventKind implements ClosedCode {
    BIRTH,
    DEATH,
    HARM,
    OFFENCE,
    DISCLOSURE,
    CONCERN,
    MISSED_OPPORTUNITY,
    CONTACT,
    REFERRAL,
    ASSESSMENT,
    MEETING,
    PLACEMENT_MOVE,
    ADMISSION,
    BEREAVEMENT,
    SEPARATION,
    ALERT,
    SEARCH,
    ARREST,
    CHARGE,
    PLEA,
    CONVICTION,
    ACQUITTAL,
    SENTENCE,
    NO_CHARGE,
    NO_FURTHER_ACTION,
    NO_CONVICTION,
    COURT_HEARING,
    INQUEST_CONCLUSION,
    INSPECTION,
    AUDIT,
    DISSEMINATION,
    OTHER
}
