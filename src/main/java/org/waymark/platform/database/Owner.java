package org.waymark.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.util.PSQLState;
import org.waymark.platform.StartRefused;

/** Connections with the rights of the database's owner, used while starting only. */
record Owner(DatabaseAddress address) {
    /** Refuses a database that can't be reached or isn't of the version we need. */
    Owner checked() {
        try (Connection connection = address.connections().getConnection()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < PostgresCluster.VERSION) {
                throw new StartRefused("the database " + address + " is of PostgreSQL " + version
                        + ", and Waymark needs " + PostgresCluster.VERSION + " or newer.");
            }
            return this;
        } catch (SQLException e) {
            throw new StartRefused(reason(e), e);
        }
    }

    private String reason(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return switch (state) {
            case "28P01", "28000" ->
                "the database " + address + " refuses this user or password. Check them in DATABASE_URL.";
            case "3D000" -> "the server has no database “" + address.database() + "”. Create it, or mend DATABASE_URL.";
            case "53300" -> "the database " + address + " has no connection left. Free some, or raise max_connections.";
            case "57P03" -> "the database " + address + " is starting or stopping. Try again in a moment.";
            default ->
                PSQLState.isConnectionError(state)
                        ? "the database " + address
                                + " can't be reached. Check the address in DATABASE_URL and that it runs."
                        : "the database " + address + " can't be used (" + state + ").";
        };
    }
}
