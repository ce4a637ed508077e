package org.setu.assessment.web;

import org.setu.assessment.Question;

/** Message key of how a kind of question wants to be answered; blank where it goes without saying. */
final class AnswerHint implements Question.Visitor<String> {
    @Override
    public String singleChoice(Question.SingleChoice question) {
        return "";
    }

    @Override
    public String multipleChoice(Question.MultipleChoice question) {
        return "assessment.hint.several";
    }

    @Override
    public String trueFalse(Question.TrueFalse question) {
        return "";
    }

    @Override
    public String matching(Question.Matching question) {
        return "assessment.hint.match";
    }

    @Override
    public String ordering(Question.Ordering question) {
        return "assessment.hint.order";
    }

    @Override
    public String gapFill(Question.GapFill question) {
        return "assessment.hint.gaps";
    }

    @Override
    public String numeric(Question.Numeric question) {
        return "assessment.hint.number";
    }

    @Override
    public String shortAnswer(Question.ShortAnswer question) {
        return "assessment.hint.words";
    }
}
