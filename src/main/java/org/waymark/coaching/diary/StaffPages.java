package org.waymark.coaching.diary;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentId;
import org.waymark.coaching.adjustment.ClientAdjustments;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.appointment.Appointment;
import org.waymark.coaching.appointment.AppointmentHistory;
import org.waymark.coaching.appointment.AppointmentState;
import org.waymark.coaching.appointment.AppointmentViews;
import org.waymark.coaching.appointment.Appointments;
import org.waymark.coaching.arrangement.Arranging;
import org.waymark.coaching.arrangement.ToArrange;
import org.waymark.coaching.booking.Proposals;
import org.waymark.coaching.decision.Decision;
import org.waymark.coaching.decision.Decisions;
import org.waymark.coaching.outcome.Corrections;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;
import org.waymark.privacy.audit.AuditLog;

/** Loads appointments through the scope of coach or desk, and draws their page. */
@Component
class StaffPages {
    private final Appointments appointments;
    private final AppointmentViews views;
    private final Allowances allowances;
    private final Decisions decisions;
    private final Corrections corrections;
    private final Proposals proposals;
    private final AppointmentHistory history;
    private final Moments moments;
    private final ClientAdjustments adjustments;
    private final Arranging arranging;
    private final QuestionsBoxes questions;
    private final AuditLog audit;
    private final Templates templates;
    private final Clock clock;

    StaffPages(
            Appointments appointments,
            AppointmentViews views,
            Allowances allowances,
            Decisions decisions,
            Corrections corrections,
            Proposals proposals,
            AppointmentHistory history,
            Moments moments,
            ClientAdjustments adjustments,
            Arranging arranging,
            QuestionsBoxes questions,
            AuditLog audit,
            Templates templates,
            Clock clock) {
        this.appointments = appointments;
        this.views = views;
        this.allowances = allowances;
        this.decisions = decisions;
        this.corrections = corrections;
        this.proposals = proposals;
        this.history = history;
        this.moments = moments;
        this.adjustments = adjustments;
        this.arranging = arranging;
        this.questions = questions;
        this.audit = audit;
        this.templates = templates;
        this.clock = clock;
    }

    /** Where staff stands: a coach at her own appointments, or the desk at everybody's. */
    static boolean isDesk(Shell shell) {
        return shell.path().startsWith("/desk/");
    }

    static String path(Shell shell, Appointment appointment) {
        return (isDesk(shell) ? "/desk" : "/coach") + "/appointments/" + appointment.id();
    }

    /** A coach finds her own appointments only. */
    Appointment load(Shell shell, Actor staff, String id) {
        var appointment = AppointmentId.of(id);
        return isDesk(shell) ? appointments.get(appointment) : appointments.ofCoach(staff.person(), appointment);
    }

    /** Opening it is recorded: the client sees who did. */
    JteModel opened(Shell shell, Actor staff, Appointment appointment) {
        var role = isDesk(shell) ? staff.has(Role.COORDINATOR) ? Role.COORDINATOR : Role.LEAD : Role.COACH;
        audit.opened(
                staff,
                role,
                appointment.client(),
                "your appointment",
                appointment.id().value());
        return page(shell, staff, appointment, Problems.none());
    }

    JteModel page(Shell shell, Actor staff, Appointment appointment, Problems problems) {
        return page(shell, staff, appointment, problems, null);
    }

    /** @param typed questions that weren't saved; null unless they were just typed */
    JteModel page(Shell shell, Actor staff, Appointment appointment, Problems problems, @Nullable String typed) {
        var decision = decisions.of(appointment.id());
        var page = new StaffAppointmentPage(
                path(shell, appointment),
                isDesk(shell),
                views.of(appointment),
                allowances.of(appointment.client(), appointment.period()),
                appointment.time() != null && appointment.hasStarted(clock.instant()),
                appointment.isBooked(),
                corrections.mayUndo(appointment, staff),
                corrections(appointment),
                appointments.carriedFrom(appointment.id()).map(views::of).orElse(null),
                decision.orElse(null),
                history.lateReason(appointment),
                staff.has(Role.COORDINATOR),
                decision.filter(d -> mayLookAgain(d, shell, staff)).isPresent(),
                proposals.isToAnswer(appointment, staff) ? proposals.items(appointment) : List.of(),
                moments.forStaff(appointment),
                adjustments.of(appointment.client()).lines(),
                adjustmentsPath(shell, appointment),
                arranging.of(appointment).stream().map(StaffPages::words).toList(),
                isDesk(shell) ? null : questions.of(appointment, typed));
        return templates.coachingDiaryStaff(shell, page, problems);
    }

    private static String adjustmentsPath(Shell shell, Appointment appointment) {
        return (isDesk(shell) ? "/desk/allocation/" : "/coach/clients/") + appointment.support() + "/adjustments";
    }

    private static String words(ToArrange task) {
        return task.need().label() + (task.isArranged() ? ": arranged" : ": not arranged yet");
    }

    private static boolean mayLookAgain(Decision decision, Shell shell, Actor staff) {
        return isDesk(shell) && decision.mayLookAgain(staff.person());
    }

    private List<Item> corrections(Appointment appointment) {
        return appointment.state().corrections().stream()
                .filter(to -> to != AppointmentState.BOOKED || !appointment.hasStarted(clock.instant()))
                .map(to -> Item.of(to.name(), to.words()))
                .toList();
    }
}
