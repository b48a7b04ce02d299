package org.waymark.library.frame;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.platform.NotFound;
import org.waymark.platform.PublicChanges;
import org.waymark.privacy.audit.AuditLog;

/** The links of the menus, in order. */
@Repository
class MenuEntries {
    private static final String SELECT = "select id, place, position, text, path, version from library.menu_entry ";

    private final JdbcClient db;
    private final PublicChanges changes;
    private final AuditLog audit;

    MenuEntries(JdbcClient db, PublicChanges changes, AuditLog audit) {
        this.db = db;
        this.changes = changes;
        this.audit = audit;
    }

    List<MenuEntry> of(MenuPlace place) {
        return db.sql(SELECT + "where place = :place order by position")
                .param("place", place.name())
                .query(MenuEntries::entry)
                .list();
    }

    /** @throws NotFound when there is none */
    MenuEntry get(UUID id) {
        return db.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(MenuEntries::entry)
                .optional()
                .orElseThrow(() -> new NotFound("menu entry"));
    }

    /** At the end of its menu. */
    @Transactional
    public void add(MenuForm form, Actor by) {
        lock();
        var id = Ids.next();
        db.sql("""
                insert into library.menu_entry (id, place, position, text, path)
                select :id, :place, coalesce(max(position), 0) + 1, :text, :path
                from library.menu_entry where place = :place
                """)
                .param("id", id)
                .param("place", form.chosenPlace().name())
                .param("text", form.typedText())
                .param("path", form.typedPath())
                .update();
        noted("added a link to a menu", form.typedPath(), id, by);
    }

    /**
     * Changes words and address.
     *
     * @return false when somebody else changed it meanwhile
     */
    @Transactional
    public boolean change(UUID id, MenuForm form, int version, Actor by) {
        var changed = db.sql("""
                update library.menu_entry set text = :text, path = :path, version = version + 1
                where id = :id and version = :version
                """)
                .param("text", form.typedText())
                .param("path", form.typedPath())
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 1) {
            noted("changed a link of a menu", form.typedPath(), id, by);
        }
        return changed == 1;
    }

    /** One place up or down; nothing happens at the end of the menu. */
    @Transactional
    public void move(UUID id, boolean up, Actor by) {
        lock();
        var entry = get(id);
        var menu = of(entry.place());
        int from = menu.indexOf(entry);
        int to = up ? from - 1 : from + 1;
        if (to < 0 || to >= menu.size()) {
            return;
        }
        place(entry, menu.get(to).position());
        place(menu.get(to), entry.position());
        noted("moved a link of a menu", entry.path(), id, by);
    }

    @Transactional
    public void remove(UUID id, Actor by) {
        var entry = get(id);
        db.sql("delete from library.menu_entry where id = :id").param("id", id).update();
        noted("removed a link from a menu", entry.path(), id, by);
    }

    private void place(MenuEntry entry, int position) {
        db.sql("update library.menu_entry set position = :position where id = :id")
                .param("position", position)
                .param("id", entry.id())
                .update();
    }

    /** Two editors who order one menu do so one after the other. */
    private void lock() {
        db.sql("lock table library.menu_entry in share row exclusive mode").update();
    }

    private void noted(String action, String path, UUID id, Actor by) {
        audit.did(by, action, null, path, id);
        changes.changedWhenCommitted();
    }

    private static MenuEntry entry(ResultSet row, int number) throws SQLException {
        return new MenuEntry(
                Columns.uuid(row, "id"),
                MenuPlace.valueOf(row.getString("place")),
                row.getInt("position"),
                row.getString("text"),
                row.getString("path"),
                row.getInt("version"));
    }
}
