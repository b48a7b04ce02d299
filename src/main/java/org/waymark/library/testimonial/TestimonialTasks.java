package org.waymark.library.testimonial;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.library.editing.EditorsTask;
import org.waymark.library.editing.EditorsTasks;

/** What waits for an editor in the garden. */
@Component
class TestimonialTasks implements EditorsTasks {
    private static final int ORDER = 40;

    private final Testimonials testimonials;

    TestimonialTasks(Testimonials testimonials) {
        this.testimonials = testimonials;
    }

    @Override
    public List<EditorsTask> tasks() {
        var counts = testimonials.counts();
        int toRead = counts.getOrDefault(TestimonialState.WRITTEN, 0);
        int toPublish = counts.getOrDefault(TestimonialState.APPROVED, 0);
        return List.of(new EditorsTask(
                ORDER, "Testimonials", GardenPages.PATH, now(toRead, toPublish), toRead + toPublish > 0));
    }

    private static String now(int toRead, int toPublish) {
        if (toRead + toPublish == 0) {
            return "";
        }
        return toRead + " to read, " + toPublish + " ready to publish";
    }
}
