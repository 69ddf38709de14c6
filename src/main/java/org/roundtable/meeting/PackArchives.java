package org.roundtable.meeting;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/** Puts a board pack and the documents it lists into a ZIP file, a folder for each item of the agenda. */
@Component
class PackArchives {
    private final DocumentPieces pieces;

    PackArchives(DocumentPieces pieces) {
        this.pieces = pieces;
    }

    void write(BoardPack pack, PackFile file, OutputStream to) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(to)) {
            zip.putNextEntry(new ZipEntry(file.name()));
            zip.write(file.bytes());
            add(zip, 0, pack.meeting().plan().title(), pack.ofMeeting());
            List<ItemView> items = pack.meeting().items();
            for (int place = 0; place < items.size(); place++) {
                ItemView item = items.get(place);
                add(zip, place + 1, item.plan().title(), pack.ofItem(item));
            }
        }
    }

    /** Numbers keep the order, and names apart that are the same. */
    private void add(ZipOutputStream zip, int number, String title, List<DocumentView> documents) throws IOException {
        String folder = String.format(Locale.ROOT, "%02d %s/", number, FileNames.folder(title));
        for (int place = 0; place < documents.size(); place++) {
            DocumentView document = documents.get(place);
            zip.putNextEntry(new ZipEntry(folder + (place + 1) + " " + document.name()));
            pieces.copy(document.id(), document.size(), zip);
        }
    }
}
