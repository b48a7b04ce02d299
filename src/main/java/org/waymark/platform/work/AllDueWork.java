package org.waymark.platform.work;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/** All the work that can fall due, for those who move the clock. */
@Component
public class AllDueWork {
    private static final Logger LOG = LoggerFactory.getLogger(AllDueWork.class);

    private final ObjectProvider<DueWork> works;

    AllDueWork(ObjectProvider<DueWork> works) {
        this.works = works;
    }

    List<DueWork> list() {
        return works.orderedStream().toList();
    }

    /** Runs each once, here and now; one that fails doesn't hold up the others. */
    public void runNow() {
        for (var work : list()) {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.error("Due work {} failed", work.name(), failure);
            }
        }
    }
}
