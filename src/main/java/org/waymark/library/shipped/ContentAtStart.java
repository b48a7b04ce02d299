package org.waymark.library.shipped;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Loads the shipped content before the program listens. */
@Component
class ContentAtStart implements SmartLifecycle {
    private final ShippedContent content;
    private final ContentLoader loader;
    private boolean running;

    ContentAtStart(ShippedContent content, ContentLoader loader) {
        this.content = content;
        this.loader = loader;
    }

    @Override
    public void start() {
        running = true;
        loader.load(content.files());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the demonstration's people are made, and so before the web server, which starts last. */
    @Override
    public int getPhase() {
        return -10;
    }
}
