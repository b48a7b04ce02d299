package org.waymark.intake.triage;

import org.waymark.intake.application.Move;

/** What somebody did to an application, after their name. */
final class MoveWords {
    private MoveWords() {}

    /** After a name: "asked for information". */
    static String did(Move move) {
        return switch (move) {
            case SUBMIT -> "sent it";
            case ENTER -> "entered it";
            case CHANGE_ANSWERS -> "changed the answers";
            case CONFIRM -> "confirmed it";
            case BEGIN_TRIAGE -> "began triage";
            case LOG_REPLY -> "logged a reply";
            case REQUEST_INFORMATION -> "asked for information";
            case ANSWER_REQUEST -> "answered the request for information";
            case RESUME_TRIAGE -> "resumed triage";
            case ACCEPT -> "accepted it";
            case REDIRECT -> "redirected the client";
            case SIGNPOST -> "signposted the client";
            case FIND_INELIGIBLE -> "found the client not eligible";
            case CLOSE_NO_REPLY -> "closed it";
            case WITHDRAW -> "withdrew it";
            case REOPEN -> "opened it again";
        };
    }
}
