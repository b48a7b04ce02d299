package org.waymark.reference;

/** What kind of post a grade is; eligibility asks this, not the grade itself. */
public enum GradeStage {
    FOUNDATION,
    SPECIALTY_TRAINING,
    OUT_OF_TRAINING,
    CAREER_GRADE,
    PHARMACY,
    SCIENCE,
    BANDED
}
