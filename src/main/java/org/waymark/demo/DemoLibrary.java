package org.waymark.demo;

import org.springframework.stereotype.Component;

/** The library of the demonstration as its editor finds it: something to do of every kind. */
@Component
class DemoLibrary {
    private final DemoFiles files;
    private final DemoPublications publications;
    private final DemoTestimonials testimonials;
    private final DemoReaders readers;
    private final DemoStaff staff;
    private final DemoTime time;

    DemoLibrary(
            DemoFiles files,
            DemoPublications publications,
            DemoTestimonials testimonials,
            DemoReaders readers,
            DemoStaff staff,
            DemoTime time) {
        this.files = files;
        this.publications = publications;
        this.testimonials = testimonials;
        this.readers = readers;
        this.staff = staff;
        this.time = time;
    }

    void make() {
        var editor = staff.actor("editor@demo.test");
        time.daysAgo(10);
        files.make(editor);
        publications.make(editor);
        testimonials.make(editor);
        readers.make(editor);
    }
}
