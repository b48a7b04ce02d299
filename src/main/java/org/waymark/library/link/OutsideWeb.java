package org.waymark.library.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks one address of the web, and follows nothing by itself. However slow or endless the answer is, it takes no more than
 * a given time and hardly any memory: the connection is cut when enough was heard.
 */
@Component
class OutsideWeb implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_LINE = 16 * 1024;
    private static final int MOST_HEADERS = 200;

    /**
     * What was heard.
     *
     * @param location where it sends us
     * @param retryAfter when we may come back, as the other side says it
     * @param start of the body, as far as it was wanted
     */
    record Heard(
            int status, @Nullable String location, @Nullable String retryAfter, String start) {}

    private final PublicHosts hosts;
    private final CloseableHttpClient client;
    private final Duration patience;
    private final ScheduledExecutorService ending = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("link-checker-", 0).factory());

    @Autowired
    OutsideWeb(PublicHosts hosts, @Value("${waymark.base-url}") String ownAddress) {
        this(hosts, ownAddress, PATIENCE);
    }

    OutsideWeb(PublicHosts hosts, String ownAddress, Duration patience) {
        this.hosts = hosts;
        this.patience = patience;
        var limits = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var time = Timeout.of(patience);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(hosts)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(limits)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(time)
                                .setSocketTimeout(time)
                                .build())
                        .build())
                .setUserAgent(Robots.NAME + "/1 (+" + ownAddress + ")")
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .build();
    }

    /**
     * @param mostBytes of the body that are wanted
     * @throws IOException when nothing was heard, or not in time
     */
    Heard ask(String method, URI address, int mostBytes) throws IOException {
        var host = address.getHost();
        if (host == null || !isWeb(address)) {
            throw new PublicHosts.NotPublic();
        }
        var request = new HttpUriRequestBase(method, address);
        request.setHeader("Accept", "*/*");
        var late = new AtomicBoolean();
        var end = ending.schedule(() -> giveUp(request, late), patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return heard(request, new HttpHost(address.getScheme(), host, address.getPort()), mostBytes);
        } catch (IOException failure) {
            // The whole has a limit, and so has each wait for bytes: whichever ends first.
            boolean inTime = !late.get() && !(failure instanceof InterruptedIOException);
            throw inTime ? failure : new HttpTimeoutException("no answer in time");
        } finally {
            end.cancel(false);
        }
    }

    /** Says why before it ends, since whoever waits goes on at once. */
    private static void giveUp(HttpUriRequestBase request, AtomicBoolean late) {
        late.set(true);
        request.cancel();
    }

    /** Other ports are for other things than pages. */
    private boolean isWeb(URI address) {
        var scheme = address.getScheme();
        boolean usual = address.getPort() == -1 || address.getPort() == (scheme.equals("https") ? 443 : 80);
        return (scheme.equals("https") || scheme.equals("http")) && (usual || hosts.isExempt(address.getHost()));
    }

    private Heard heard(HttpUriRequestBase request, HttpHost host, int mostBytes) throws IOException {
        var response = client.executeOpen(host, request, null);
        try {
            return new Heard(
                    response.getCode(),
                    header(response, "Location"),
                    header(response, "Retry-After"),
                    start(response, mostBytes));
        } finally {
            // First the connection, or closing would read what is left, and that may have no end.
            request.cancel();
            close(response);
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static String start(ClassicHttpResponse response, int mostBytes) throws IOException {
        var entity = response.getEntity();
        if (entity == null || mostBytes == 0) {
            return "";
        }
        InputStream body = entity.getContent();
        return new String(body.readNBytes(mostBytes), UTF_8);
    }

    private static void close(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException _) {
            // It was cut on purpose.
        }
    }

    @Override
    public void destroy() throws IOException {
        ending.shutdownNow();
        client.close();
    }
}
