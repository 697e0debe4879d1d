/** Texts of the questions before a treatment. None of them may say that a treatment is safe. */
export const checklist = {
  title: "Questions before treatment",
  lede: "For the person who will be treated. A yes means that the point applies to you.",
  privacy:
    "Your answers stay on this page. Nothing is sent or stored, and all is gone when you reload or leave.",
  open: "Answer the questions here",
  opening: "Loading the questions …",
  openFailed: "The form could not be loaded. You can still read the questions and go through them.",
  withoutScript: "To answer them here, switch JavaScript on. You can also print this list.",
  answers: { yes: "Yes", no: "No", unsure: "Not sure" },
  progress: "{answered} of {all} questions answered",
  points: "Points to talk about: {count}.",
  verdicts: {
    stop: {
      title: "Stop and ask",
      text: "At least one answer is a reason not to have this treatment, or not now. Do not go ahead. Talk to a doctor or to your practitioner about the points below.",
    },
    ask: {
      title: "Ask before",
      text: "At least one answer must be talked over before you are treated. Do not stop a prescribed medicine on your own.",
    },
    open: {
      title: "Not finished",
      text: "Answer every question. Choose “Not sure” where you do not know.",
    },
    none: {
      title: "Ask all the same",
      text: "You answered no to every question. That does not mean that this treatment is right for you, or that nothing can go wrong. It means only that these questions found no reason to stop. Nobody has agreed on a complete list of such reasons. Your practitioner must still ask you, look at you and go through the instructions for use.",
    },
  },
  stopList: "Stop and ask about",
  askList: "Ask before about",
  unsureNote: "You were not sure. Find out before you are treated.",
  until: "Wait until",
  actions: {
    "do-not-treat": "Do not have this treatment",
    delay: "Put the treatment off",
    "ask-prescriber": "Ask whoever prescribed your medicine or treats your illness",
    "ask-practitioner": "Tell your practitioner first",
    refer: "Talk to a doctor first",
    "discard-device": "It must be thrown away unused",
  },
  note: "What you want to ask",
  noteHint: "For your own conversation. It is printed with your answers and kept nowhere.",
  print: "Print questions and answers",
  clear: "Clear all answers",
  cleared: "All answers were cleared.",
  proposed:
    "The groups behind these answers are a proposal. No clinician has reviewed them, and no guideline with such a split was found.",
}
