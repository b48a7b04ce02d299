package org.waymark.library.testimonial;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.platform.web.Shell;

/** What people say of the service, for everyone. */
@Controller
class TestimonialsController {
    private final Quotes quotes;
    private final Templates templates;

    TestimonialsController(Quotes quotes, Templates templates) {
        this.quotes = quotes;
        this.templates = templates;
    }

    @GetMapping("/testimonials")
    JteModel all(Shell shell) {
        return templates.libraryTestimonialList(shell, quotes.all());
    }
}
