package org.waymark.my;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.waymark.platform.Actor;
import org.waymark.platform.web.Shell;

/** A client's home and what is held about her. */
@Controller
class MyController {
    private final Homes homes;
    private final MyData data;
    private final Templates templates;

    MyController(Homes homes, MyData data, Templates templates) {
        this.homes = homes;
        this.data = data;
        this.templates = templates;
    }

    @GetMapping("/my")
    JteModel home(Shell shell, Actor actor) {
        return templates.myHome(shell, homes.of(actor));
    }

    @GetMapping("/my/data")
    JteModel data(Shell shell, Actor actor) {
        return templates.myData(shell, data.of(actor));
    }

    /** The same as a file to keep. */
    @GetMapping("/my/data/download")
    ResponseEntity<byte[]> download(Actor actor) {
        var file = ContentDisposition.attachment().filename("my-record.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(data.asJson(actor).getBytes(StandardCharsets.UTF_8));
    }
}
