package org.waymark.messaging.outbox;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Page;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;

/** The send log. Words of mails are shown only where mail goes nowhere else: in a demonstration, or without a server. */
@Controller
@RequestMapping("/admin/messages")
class MessagesController {
    /** A mail styles itself, and does nothing else. */
    private static final String MAIL_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final SendLog log;
    private final Delivery delivery;
    private final Pump pump;
    private final AuditLog audit;
    private final Templates templates;
    private final Clock clock;

    MessagesController(SendLog log, Delivery delivery, Pump pump, AuditLog audit, Templates templates, Clock clock) {
        this.log = log;
        this.delivery = delivery;
        this.pump = pump;
        this.audit = audit;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping
    JteModel list(
            Shell shell,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "1") int page) {
        String chosen = kind == null || kind.isBlank() ? null : kind;
        MessageState inState = MessageState.named(state).orElse(null);
        Page<LoggedMessage> messages = log.page(inState, chosen, page);
        return templates.messagingOutboxMessages(
                shell,
                MessagesPage.of(
                        delivery.isReadHere(),
                        inState,
                        chosen,
                        log,
                        messages,
                        messages.items().stream().map(this::line).toList()));
    }

    private MessagesPage.Line line(LoggedMessage message) {
        return readable(message)
                .map(body -> new MessagesPage.Line(message, body.to(), body.subject()))
                .orElseGet(() -> new MessagesPage.Line(message, "", ""));
    }

    @GetMapping("/{id}")
    JteModel one(Shell shell, Actor actor, @PathVariable String id) {
        LoggedMessage message = find(id);
        return templates.messagingOutboxMessage(
                shell,
                readable(message)
                        .map(body -> MessagePage.readable(opened(actor, message), body))
                        .orElseGet(() -> new MessagePage(message, null)));
    }

    /** The HTML twin, as its reader sees it. */
    @GetMapping("/{id}/html")
    ResponseEntity<String> html(Actor actor, @PathVariable String id) {
        LoggedMessage message = find(id);
        SentBody body = readable(message).orElseThrow(() -> new NotFound("message"));
        opened(actor, message);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", MAIL_POLICY)
                .body(body.html());
    }

    @GetMapping(value = "/{id}/invite.ics")
    ResponseEntity<String> calendar(Actor actor, @PathVariable String id) {
        LoggedMessage message = find(id);
        String calendar = readable(message).map(SentBody::calendar).orElseThrow(() -> new NotFound("message"));
        opened(actor, message);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/calendar;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"invite.ics\"")
                .body(calendar);
    }

    @PostMapping("/{id}/retry")
    RedirectView retry(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        LoggedMessage message = find(id);
        if (log.tryAgain(message.id(), clock.instant())) {
            audit.did(actor, "tried again", message.to(), "message", message.id());
            pump.wake();
            Flash.say(redirect, "We are trying to send this message again");
        } else {
            Flash.say(redirect, "This message can't be tried again: it isn't failed any more");
        }
        return Redirect.to(message.href());
    }

    private LoggedMessage find(String id) {
        UUID known = NotFound.unlessId(id);
        return log.find(known).orElseThrow(() -> new NotFound("message"));
    }

    private Optional<SentBody> readable(LoggedMessage message) {
        return delivery.isReadHere() && message.hasBody() ? log.body(message) : Optional.empty();
    }

    private LoggedMessage opened(Actor actor, LoggedMessage message) {
        if (message.to() != null) {
            audit.opened(actor, message.to(), "an email to you", message.id());
        }
        return message;
    }
}
