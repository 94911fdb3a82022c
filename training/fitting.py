"""Logistic regression by scikit-learn over named features, as plain lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression


@dataclass(frozen=True, slots=True)
class Example:
    """Something to learn from: its features, what it is, what else it may be taken for, how much it counts."""

    features: Mapping[str, float]
    label: str
    accepted: tuple[str, ...] = ()
    weight: float = 1.0
    group: str = ""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Trained weights, a row for each name and in it one weight a class."""

    classes: tuple[str, ...]
    bias: list[float]
    names: list[str]
    weights: list[list[float]]


def fit(examples: Sequence[Example], strength: float) -> Fitted:
    """Weights fitted to examples; the greater `strength`, the freer."""
    table, trained = _trained(examples, strength)
    return Fitted(
        tuple(str(one) for one in trained.classes_),
        [float(one) for one in trained.intercept_],
        [str(one) for one in table.feature_names_],
        [[float(one) for one in row] for row in trained.coef_.T],
    )


def predicted(examples: Sequence[Example], others: Sequence[Example], strength: float) -> list[dict[str, float]]:
    """What a model trained on `examples` makes of `others`: the likelihood of each class."""
    table, trained = _trained(examples, strength)
    likely = trained.predict_proba(table.transform([dict(one.features) for one in others]))
    return [dict(zip(map(str, trained.classes_), map(float, row), strict=True)) for row in likely]


def _trained(examples: Sequence[Example], strength: float) -> tuple[DictVectorizer, LogisticRegression]:
    table = DictVectorizer()
    matrix = table.fit_transform([dict(one.features) for one in examples])
    trained = LogisticRegression(C=strength, max_iter=1000)
    trained.fit(matrix, [one.label for one in examples], sample_weight=[one.weight for one in examples])
    return table, trained
