package org.waymark.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Grades and pay bands, and which profession has which. */
@Component
public class Grades {
    private record Pair(String professionCode, String gradeCode) {}

    private final FixedList<Grade> grades;
    private final FixedList<Pair> pairs;

    Grades(JdbcClient db) {
        grades = new FixedList<>(
                () -> db.sql("select code, name, stage, band from reference.grade order by position")
                        .query((row, _) -> new Grade(
                                row.getString("code"),
                                row.getString("name"),
                                GradeStage.valueOf(row.getString("stage")),
                                row.getObject("band", Integer.class)))
                        .list(),
                Grade::code);
        pairs = new FixedList<>(
                () -> db.sql("select profession_code, grade_code from reference.profession_grade")
                        .query((row, _) -> new Pair(row.getString("profession_code"), row.getString("grade_code")))
                        .list(),
                pair -> pair.professionCode() + "/" + pair.gradeCode());
    }

    public List<Grade> all() {
        return grades.all();
    }

    /** The grades that a member of this profession can have, in the order of a career. */
    public List<Grade> of(String professionCode) {
        Set<String> codes = new HashSet<>();
        for (var pair : pairs.all()) {
            if (pair.professionCode().equals(professionCode)) {
                codes.add(pair.gradeCode());
            }
        }
        return all().stream().filter(grade -> codes.contains(grade.code())).toList();
    }

    public Optional<Grade> find(String code) {
        return grades.find(code);
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Grade::name).orElse(code);
    }
}
