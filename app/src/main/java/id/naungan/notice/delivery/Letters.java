package id.naungan.notice.delivery;

import id.naungan.notice.NoticeWords;
import id.naungan.web.Messages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notices as e-mail: the sentence and the link, nobody's name. */
@Component
class Letters {

    private record Reader(String email, String language) {}

    private final ObjectProvider<JavaMailSender> mail;
    private final JdbcClient db;
    private final TransactionOperations transaction;
    private final NoticeWords words;
    private final Messages messages;
    private final String address;
    private final String from;

    Letters(
            ObjectProvider<JavaMailSender> mail,
            JdbcClient db,
            TransactionOperations transaction,
            NoticeWords words,
            Messages messages,
            @Value("${naungan.address:}") String address,
            @Value("${naungan.mail.from:naungan@localhost}") String from) {
        this.mail = mail;
        this.db = db;
        this.transaction = transaction;
        this.words = words;
        this.messages = messages;
        this.address = address.replaceAll("/+$", "");
        this.from = from;
    }

    boolean canSend() {
        return mail.getIfAvailable() != null;
    }

    /** Nothing when it was handed over, else a word for what went wrong. */
    @Nullable
    String send(Waiting delivery) {
        var reader = reader(delivery);
        if (reader == null) return "no-address";
        var locale = Locale.of(reader.language());
        var sentence = words.sentence(delivery.kind(), delivery.facts(), locale);
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(reader.email());
        letter.setSubject(messages.get(locale, "notice.mail.subject", sentence));
        letter.setText(messages.get(locale, "notice.mail.body", sentence, address + delivery.href()));
        try {
            mail.getObject().send(letter);
            return null;
        } catch (MailException e) {
            return "mail";
        }
    }

    private @Nullable Reader reader(Waiting delivery) {
        return transaction.execute(status -> db.sql(
                        "select email, language from access.account where id = ? and status = 'ACTIVE' and email is not null")
                .param(Objects.requireNonNull(delivery.account()))
                .query(Reader.class)
                .optional()
                .orElse(null));
    }
}
