// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsScene>
#include <QRectF>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QAbstractSeries;
class QChart;
class QPainter;
class QValueAxis;
QT_END_NAMESPACE

namespace plaudit
{

/// A chart of Qt Charts without anything but its series. It is kept from one painting to the next, since making and
/// destroying one takes longer than drawing it. Belongs to the thread that made it.
class SeriesScene
{
public:
    struct Range
    {
        double low, high;
    };

    SeriesScene();

    /// What the edges of `plot`, where it is painted, stand for.
    void begin(const QRectF &plot, Range across, Range up);
    /// Takes ownership. A series that has its points already is drawn once, not once a point.
    void add(QAbstractSeries *series);
    /// Draws what was added, the first lowest, and forgets it.
    void paint(QPainter &painter);

private:
    QValueAxis *addHiddenAxis(Qt::Alignment edge);

    QGraphicsScene m_scene;
    QChart *m_chart; ///< the scene's, as the axes are the chart's
    QValueAxis *m_across;
    QValueAxis *m_up;
    QRectF m_plot;
};

/// A scene for each of the last sizes of plots, since laying one out anew takes as long as drawing it.
class SeriesScenes
{
public:
    [[nodiscard]] SeriesScene &ofSize(const QSizeF &plot);

private:
    struct Sized
    {
        QSizeF plot;
        std::unique_ptr<SeriesScene> scene;
    };
    std::vector<Sized> m_scenes;
};

} // namespace plaudit
