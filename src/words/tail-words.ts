// How stories end. Origin: own lists from the sign-offs of agencies and archives (MIT). Lower case, separated by "|".

/** A whole line, brackets, dashes and stars around it aside: "(END)", "-30-", "***ENDS***". */
export const endMarks =
  'end|ends|end it|enditem|endall|fin|ende|more|30|end of document|reuter|reuters|afp|tass|belta|dpa|ap|xinhua|interfax|c reuters';

/** How a paragraph begins that is about the story, not part of it. */
export const closingPhrases =
  'reporting by|reporting and writing by|reporting and editing by|additional reporting|editing by|writing by|compiled by|written by|translated by|edited by|' +
  '©|(c) |copyright|all rights reserved|the associated press contributed|with inputs from|with input from|with reporting by|with files from|contact:|' +
  'media contact:|media contacts:|press contact:|source:|load-date:|end of document|this article was originally published|this story was originally published|' +
  'this article was published|this story was produced|this report was produced|for more information|email the author|e-mail the author|sign up for';
