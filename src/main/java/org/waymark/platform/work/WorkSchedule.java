package org.waymark.platform.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.platform.DueWork;

/**
 * Hands every {@link DueWork} to db-scheduler as a recurring task, which runs it on one node at a time and again elsewhere
 * when a node dies.
 */
@Component
@ConditionalOnBooleanProperty(name = "waymark.work", matchIfMissing = true)
class WorkSchedule implements SmartLifecycle {
    private final DataSource dataSource;
    private final AllDueWork works;
    private @Nullable Scheduler scheduler;

    WorkSchedule(DataSource dataSource, AllDueWork works) {
        this.dataSource = dataSource;
        this.works = works;
    }

    @Override
    public void start() {
        var started = Scheduler.create(dataSource)
                .startTasks(tasks())
                .tableName("platform.scheduled_task")
                .threads(2)
                .pollingInterval(Duration.ofSeconds(1))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        started.start();
        scheduler = started;
    }

    private List<RecurringTask<Void>> tasks() {
        return works.list().stream().map(WorkSchedule::task).toList();
    }

    private static RecurringTask<Void> task(DueWork work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((_, _) -> work.run());
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
