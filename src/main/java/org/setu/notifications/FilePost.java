package org.setu.notifications;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.mail2.core.EmailException;
import org.apache.commons.mail2.jakarta.HtmlEmail;

/** Lays letters into a folder, for a demonstration that has no mail server: each is a file that mail programs open. */
final class FilePost implements Post {
    private final Path folder;
    private final String sender;

    FilePost(Path folder, String sender) {
        this.folder = folder;
        this.sender = sender;
    }

    @Override
    public void send(Mail mail) throws IOException {
        HtmlEmail email = Envelope.of(mail, sender);
        email.setHostName("localhost"); // nothing is sent there, but a message is not built without
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", ".tmp");
        try {
            email.buildMimeMessage();
            try (var out = Files.newOutputStream(draft)) {
                email.getMimeMessage().writeTo(out);
            }
        } catch (EmailException | MessagingException unwritable) {
            Files.delete(draft);
            throw new IOException(unwritable);
        }
        Files.move(draft, folder.resolve(mail.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }
}
