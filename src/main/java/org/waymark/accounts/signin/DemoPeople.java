package org.waymark.accounts.signin;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Installation;

/** The people of the demonstration who stand on its sign-in page; nobody in a live unit. */
@Component
class DemoPeople {
    private static final String ADDRESSES = "%@demo.test";

    private final JdbcClient db;
    private final Installation installation;

    DemoPeople(JdbcClient db, Installation installation) {
        this.db = db;
        this.installation = installation;
    }

    List<DemoPerson> list() {
        if (!installation.demo()) {
            return List.of();
        }
        return db.sql("""
                select p.email, p.name,
                       (select string_agg(lower(r.role), ', ' order by r.role) from accounts.person_role r
                        where r.person_id = p.id) as roles
                from accounts.person p where p.email::text like :addresses and p.active order by p.made_at, p.id limit 30
                """)
                .param("addresses", ADDRESSES)
                .query((row, _) ->
                        new DemoPerson(row.getString("email"), row.getString("name"), row.getString("roles")))
                .list();
    }
}
