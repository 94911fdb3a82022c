"""Logistic regression by scikit-learn over named features, as plain lists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from rules.kinds.wording import GROUPS

_LEAST_MAILS = 3
"""A piece of wording met in fewer examples is left out."""


@dataclass(frozen=True, slots=True)
class Example:
    """Something to learn from: its features, what it is, how much it counts."""

    features: Mapping[str, float]
    label: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Fitted:
    """Trained weights, a row for each name and in it one weight a class."""

    classes: tuple[str, ...]
    bias: list[float]
    names: list[str]
    weights: list[list[float]]


@dataclass(frozen=True, slots=True)
class Table:
    """Examples with their features as one sparse matrix, a row each."""

    examples: Sequence[Example]
    names: Sequence[str]
    matrix: Any

    def fitted(self, strength: float) -> Fitted:
        """Weights fitted to all examples; the greater `strength`, the freer."""
        trained = self._trained(range(len(self.examples)), strength)
        bias, rows = trained.intercept_, trained.coef_.T
        if len(trained.classes_) == 2:  # one number says both
            bias, rows = [-bias[0] / 2, bias[0] / 2], [[-row[0] / 2, row[0] / 2] for row in rows]
        return Fitted(
            tuple(str(one) for one in trained.classes_),
            [float(one) for one in bias],
            [str(one) for one in self.names],
            [[float(one) for one in row] for row in rows],
        )

    def predicted(self, rest: Sequence[int], asked: Sequence[int], strength: float) -> list[dict[str, float]]:
        """What a model trained on the examples `rest` makes of those `asked`: the likelihood of each class."""
        trained = self._trained(rest, strength)
        likely = trained.predict_proba(self.matrix[list(asked)])
        return [dict(zip(map(str, trained.classes_), map(float, row), strict=True)) for row in likely]

    def _trained(self, rows: Sequence[int], strength: float) -> LogisticRegression:
        chosen = [self.examples[at] for at in rows]
        trained = LogisticRegression(C=strength, max_iter=300, tol=1e-3)
        trained.fit(
            self.matrix[list(rows)], [one.label for one in chosen], sample_weight=[one.weight for one in chosen]
        )
        return trained


def tabled(examples: Sequence[Example]) -> Table:
    """The examples as a table, without pieces of wording that hardly occur."""
    met = Counter(name for one in examples for name in one.features if name.startswith(GROUPS))
    vectorizer = DictVectorizer()
    matrix = vectorizer.fit_transform(
        {name: value for name, value in one.features.items() if met.get(name, _LEAST_MAILS) >= _LEAST_MAILS}
        for one in examples
    )
    return Table(examples, vectorizer.feature_names_, matrix.tocsr())
