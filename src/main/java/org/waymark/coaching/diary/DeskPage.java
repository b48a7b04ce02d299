package org.waymark.coaching.diary;

import java.util.List;
import org.waymark.coaching.appointment.AppointmentView;
import org.waymark.platform.design.Link;
import org.waymark.platform.web.Page;

/** The desk's list of appointments under one filter; counts are on the links. */
public record DeskPage(String filter, String heading, List<Link> filters, Page<AppointmentView> appointments) {
    public DeskPage {
        filters = List.copyOf(filters);
    }
}
