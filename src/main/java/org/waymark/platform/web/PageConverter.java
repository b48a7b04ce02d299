package org.waymark.platform.web;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Writes a typed page as HTML, with its length. */
class PageConverter implements HttpMessageConverter<JteModel> {
    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return JteModel.class.isAssignableFrom(type);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(HTML, MediaType.ALL);
    }

    @Override
    public JteModel read(Class<? extends JteModel> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("pages are only written");
    }

    @Override
    public void write(JteModel page, @Nullable MediaType mediaType, HttpOutputMessage output) throws IOException {
        var html = new Utf8ByteOutput();
        page.render(html);
        output.getHeaders().setContentType(HTML);
        output.getHeaders().setContentLength(html.getContentLength());
        html.writeTo(output.getBody());
    }
}
