package org.waymark.accounts.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.Columns;
import org.waymark.platform.Ids;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;

/** Requests for a way in: each opens the door once, by its link or by its code. */
@Component
class SignInRequests {
    private static final int MOST_WRONG_CODES = 5;
    private static final String RETURNING = " returning id, email, next_path, expires_at";

    private final JdbcClient db;
    private final Clock clock;
    private final Vault vault;

    SignInRequests(JdbcClient db, Clock clock, Vault vault) {
        this.db = db;
        this.clock = clock;
        this.vault = vault;
    }

    /** How many links an address asked for since a moment, whether or not anybody has it. */
    int askedSince(String email, Instant since) {
        return db.sql("""
                select count(*) from accounts.sign_in_request
                where email = :email::public.citext and asked_at > :since
                """)
                .param("email", email)
                .param("since", Columns.utc(since))
                .query(Integer.class)
                .single();
    }

    SignInRequest ask(String email, String nextPath, Duration life) {
        var id = Ids.next();
        var secrets = Secrets.random();
        var now = clock.instant();
        db.sql("""
                insert into accounts.sign_in_request
                  (id, email, link_hash, code_hash, sealed, next_path, asked_at, expires_at)
                values (:id, :email::public.citext, :link, :code, :sealed, :next, :now, :expires)
                """)
                .param("id", id)
                .param("email", email)
                .param("link", secrets.linkHash())
                .param("code", secrets.codeHash(id))
                .param("sealed", vault.sealUnheld(place(id), secrets.joined()))
                .param("next", nextPath)
                .param("now", Columns.utc(now))
                .param("expires", Columns.utc(now.plus(life)))
                .update();
        return new SignInRequest(id, email, nextPath, now.plus(life));
    }

    /** For the mail: empty when the request was used or is over. */
    Optional<Secrets> secretsOf(UUID id) {
        return db.sql("""
                select sealed from accounts.sign_in_request
                where id = :id and used_at is null and expires_at > :now and sealed is not null
                """)
                .param("id", id)
                .param("now", Columns.utc(clock.instant()))
                .query(byte[].class)
                .optional()
                .map(bytes -> Secrets.read(vault.openUnheld(place(id), bytes)));
    }

    Optional<SignInRequest> find(UUID id) {
        return db.sql("select id, email, next_path, expires_at from accounts.sign_in_request where id = :id")
                .param("id", id)
                .query(SignInRequests::request)
                .optional();
    }

    /** Uses a request by its link: the second use, or one too late, finds nothing. */
    Optional<SignInRequest> useLink(String token) {
        return db.sql("""
                update accounts.sign_in_request set used_at = :now, sealed = null
                where link_hash = :hash and used_at is null and expires_at > :now
                """ + RETURNING)
                .param("hash", Secrets.linkHash(token))
                .param("now", Columns.utc(clock.instant()))
                .query(SignInRequests::request)
                .optional();
    }

    /** Uses a request by its code; every wrong one is counted in the database, so that nobody can try them all. */
    Optional<SignInRequest> useCode(UUID id, String code) {
        var used = db.sql("""
                update accounts.sign_in_request set used_at = :now, sealed = null
                where id = :id and code_hash = :hash and wrong_codes < :most and used_at is null and expires_at > :now
                """ + RETURNING)
                .param("id", id)
                .param("hash", Secrets.codeHash(id, code))
                .param("most", MOST_WRONG_CODES)
                .param("now", Columns.utc(clock.instant()))
                .query(SignInRequests::request)
                .optional();
        if (used.isEmpty()) {
            db.sql("update accounts.sign_in_request set wrong_codes = wrong_codes + 1 where id = :id")
                    .param("id", id)
                    .update();
        }
        return used;
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from accounts.sign_in_request where expires_at < :moment")
                .param("moment", Columns.utc(moment))
                .update();
    }

    private static Place place(UUID id) {
        return new Place("accounts.sign_in_request.sealed", id);
    }

    private static SignInRequest request(ResultSet row, int number) throws SQLException {
        return new SignInRequest(
                Columns.uuid(row, "id"),
                row.getString("email"),
                row.getString("next_path"),
                Columns.instant(row, "expires_at"));
    }
}
