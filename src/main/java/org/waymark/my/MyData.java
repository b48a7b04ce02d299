package org.waymark.my;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;
import org.waymark.privacy.audit.AuditLog;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Gathers a person's record from all its holders. */
@Component
class MyData {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    private final List<PersonalData> holders;
    private final AuditLog audit;
    private final People people;

    MyData(List<PersonalData> holders, AuditLog audit, People people) {
        this.holders = holders.stream()
                .sorted(Comparator.comparing(PersonalData::heading))
                .toList();
        this.audit = audit;
        this.people = people;
    }

    DataPage of(Actor person) {
        var parts = holders.stream()
                .map(holder -> new DataPage.Part(holder.heading(), holder.show(person.person())))
                .filter(part -> !part.records().isEmpty())
                .toList();
        return new DataPage(parts, looks(person.person()));
    }

    String asJson(Actor person) {
        var page = of(person);
        var all = new LinkedHashMap<String, Object>();
        page.parts()
                .forEach(part -> all.put(
                        part.heading(),
                        part.records().stream().map(MyData::asMap).toList()));
        all.put("Who opened your record", page.looks());
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> asMap(HeldRecord record) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("title", record.title());
        fields.put("at", record.at().toString());
        fields.putAll(record.fields());
        return fields;
    }

    private List<DataPage.Look> looks(PersonId person) {
        return audit.openingsOf(person).stream()
                .map(look -> new DataPage.Look(UkTime.dayAndTime(look.at()), look.by(this::nameOf), look.what()))
                .toList();
    }

    private String nameOf(PersonId id) {
        return people.find(id).map(Person::knownAs).orElse("Somebody who left");
    }
}
