package org.waymark.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.privacy.access.PersonalData;
import org.waymark.testing.WaymarkTest;

/** Nothing is held about a person that nobody can show, erase and let go of (docs/development/privacy.md). */
@WaymarkTest
class PersonalDataTests {
    /** Tables with a person's column that no holder names, each with its reason. */
    private static final Map<String, String> WITHOUT_HOLDER = Map.of(
            "privacy.audit_entry",
                    "append-only: it holds opaque ids, and is shown to a person as who opened her record",
            "platform.setting_version", "append-only: which member of the staff changed a setting",
            "intake.eligibility_rule",
                    "versions of a rule, which decisions refer to: which member of the staff made it");

    @Autowired
    private JdbcClient db;

    @Autowired
    private ObjectProvider<PersonalData> holders;

    @Test
    void everyTableWithAPersonsColumnHasAHolderOrAReason() {
        Set<String> held = new TreeSet<>(WITHOUT_HOLDER.keySet());
        holders.forEach(holder -> held.addAll(holder.tables()));

        Map<String, String> open = new TreeMap<>(tablesOfPeople());
        open.keySet().removeAll(held);
        assertThat(open)
                .as("tables, with their columns, that no PersonalData names: see docs/development/privacy.md")
                .isEmpty();
    }

    @Test
    void holdersNameTablesThatExistAndEachTableHasOne() {
        Set<String> tables = allTables();

        List<String> named =
                holders.stream().flatMap(holder -> holder.tables().stream()).toList();
        assertThat(named).doesNotHaveDuplicates().isSubsetOf(tables);
        assertThat(WITHOUT_HOLDER.keySet()).isSubsetOf(tables).doesNotContainAnyElementsOf(named);
    }

    /** By foreign key to the people, or by a name that means one. */
    private Map<String, String> tablesOfPeople() {
        var found = new TreeMap<String, String>();
        db.sql("""
                with people as (
                  select c.conrelid as rel, unnest(c.conkey) as num
                  from pg_constraint c
                  where c.contype = 'f' and c.confrelid = to_regclass('accounts.person')
                )
                select n.nspname || '.' || t.relname as name, string_agg(a.attname, ', ' order by a.attname) as columns
                from pg_class t
                join pg_namespace n on n.oid = t.relnamespace
                join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
                where t.relkind in ('r', 'p')
                  and n.nspname not in ('pg_catalog', 'information_schema')
                  and (a.attname ~ '(^|_)(person|client|coach|subject|actor|author|owner|user|principal)(_id|_name)?$'
                       or a.attname in ('email', 'phone')
                       or exists (select from people p where p.rel = t.oid and p.num = a.attnum))
                group by 1
                """).query(row -> {
            found.put(row.getString("name"), row.getString("columns"));
        });
        return found;
    }

    private Set<String> allTables() {
        return new TreeSet<>(
                db.sql("""
                select n.nspname || '.' || t.relname as name
                from pg_class t join pg_namespace n on n.oid = t.relnamespace where t.relkind in ('r', 'p')
                """).query((row, _) -> row.getString("name")).list());
    }
}
