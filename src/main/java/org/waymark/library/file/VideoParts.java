package org.waymark.library.file;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Item;

/** The files that a video can be made of. */
public record VideoParts(List<StoredFile> films, List<StoredFile> texts, List<StoredFile> images) {
    public VideoParts {
        films = List.copyOf(films);
        texts = List.copyOf(texts);
        images = List.copyOf(images);
    }

    static VideoParts of(StoredFiles files) {
        return new VideoParts(
                files.ofFamily(FileKind.Family.VIDEO),
                files.ofFamily(FileKind.Family.CAPTIONS),
                files.ofFamily(FileKind.Family.IMAGE));
    }

    boolean isOne(List<StoredFile> files, @Nullable String id) {
        return files.stream().anyMatch(file -> file.id().toString().equals(id));
    }

    /** For a select, with "none" on top. */
    public static List<Item> choices(List<StoredFile> files) {
        var items = new ArrayList<Item>();
        items.add(Item.of("", "None"));
        files.forEach(file -> items.add(Item.of(file.id().toString(), file.title() + " (" + file.typeAndSize() + ")")));
        return items;
    }
}
