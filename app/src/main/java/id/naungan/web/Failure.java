package id.naungan.web;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What went wrong, as the status to answer and the words to say. */
record Failure(int status, String words, List<Difference> differences) {

    private static final Set<String> DISK = Set.of("53100", "58030");
    private static final Set<String> AWAY = Set.of("53200", "53300", "57P01", "57P02", "57P03");
    private static final Set<String> TOGETHER = Set.of("40001", "40P01", "55P03");

    /** Sentences exist for these; any other status speaks like its family. */
    private static final Set<Integer> SPOKEN = Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 429, 500, 503);

    static Failure of(int status) {
        var spoken = SPOKEN.contains(status) ? status : status >= 500 || status < 400 ? 500 : 400;
        return new Failure(status < 400 ? 500 : status, Integer.toString(spoken), List.of());
    }

    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case NotVisible _ -> of(404);
            case NotAllowed _ -> of(403);
            case OffDuty _ -> new Failure(403, "off-duty", List.of());
            case CsrfException _ -> new Failure(403, "expired", List.of());
            case AccessDeniedException _ -> of(403);
            case Stale stale -> new Failure(409, "409", stale.differences());
            case OptimisticLockingFailureException _ -> of(409);
            case MaxUploadSizeExceededException _ -> of(413);
            case MultipartException broken -> multipart(broken);
            case MethodArgumentTypeMismatchException mismatch -> argument(mismatch);
            case ConversionNotSupportedException _ -> of(500);
            case TypeMismatchException _ -> of(400);
            case HttpMessageNotReadableException _ -> of(400);
            case InvalidParameterException broken -> of(broken.getErrorCode() == 413 ? 413 : 400);
            case ErrorResponse answer -> of(answer.getStatusCode().value());
            default -> database(thrown);
        };
    }

    /** A malformed id in a path is a page that does not exist. */
    private static Failure argument(MethodArgumentTypeMismatchException mismatch) {
        return of(mismatch.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400);
    }

    private static Failure multipart(MultipartException broken) {
        var cause = NestedExceptionUtils.getMostSpecificCause(broken);
        return of(cause.getClass().getSimpleName().contains("SizeLimit") ? 413 : 400);
    }

    private static Failure database(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                var state = sql.getSQLState();
                if (DISK.contains(state)) {
                    return new Failure(503, "disk", List.of());
                } else if (AWAY.contains(state) || state.startsWith("08")) {
                    return new Failure(503, "database", List.of());
                } else if (TOGETHER.contains(state)) {
                    return new Failure(409, "busy", List.of());
                } else if (state.startsWith("23")) {
                    return new Failure(409, "conflict", List.of());
                } else if (state.startsWith("22")) {
                    return of(400); // a value no column can hold, such as page minus one
                }
            }
        }
        return switch (thrown) {
            case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
                new Failure(503, "database", List.of());
            case ConcurrencyFailureException _ -> new Failure(409, "busy", List.of());
            default -> of(500);
        };
    }

    /** Whether sending the same again may succeed. */
    boolean again() {
        return status == 503 || status == 401 || words.equals("busy") || words.equals("expired");
    }

    boolean ours() {
        return status >= 500;
    }

    HttpStatus reason() {
        var known = HttpStatus.resolve(status);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
