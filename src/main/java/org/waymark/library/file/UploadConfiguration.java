package org.waymark.library.file;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.waymark.platform.Role;
import org.waymark.platform.Settings;
import org.waymark.platform.files.UploadRoute;

/** One address takes large bodies, from editors alone; they are written to disk as they come. */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {
    static final String PATH = "/edit/files/upload";
    private static final int IN_MEMORY = 64 * 1024;

    /** The settings say less; this is what they can't exceed. */
    private static final long MOST = 2L * 1024 * 1024 * 1024;

    /** The fields of the form and what lies between its parts. */
    private static final long FORM = 64L * 1024;

    @Bean
    ServletRegistrationBean<UploadServlet> uploadServlet(DispatcherServlet pages) {
        var servlet = new ServletRegistrationBean<>(new UploadServlet(pages), PATH);
        servlet.setMultipartConfig(new MultipartConfigElement("", MOST, MOST, IN_MEMORY));
        return servlet;
    }

    @Bean
    UploadRoute fileUploadRoute(Settings settings) {
        return new UploadRoute(
                PATH, Role.EDITOR, () -> FileSettings.largest(settings) + FORM, "/edit/files/new?tooLarge=yes");
    }

    /** Limits of bodies belong to a servlet; pages are made by the same one as everywhere. */
    static final class UploadServlet extends HttpServlet {
        private final transient DispatcherServlet pages;

        UploadServlet(DispatcherServlet pages) {
            this.pages = pages;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            pages.service(request, response);
        }
    }
}
